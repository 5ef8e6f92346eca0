package pl.asysta.help.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pl.asysta.help.HelpChapter;
import pl.asysta.help.HelpTopic;
import pl.asysta.kernel.NotFound;
import pl.asysta.site.Words;

/** Help, for everybody who is signed in. */
@Controller
@RequestMapping("/help")
class HelpController {
    private final Words words;

    HelpController(Words words) {
        this.words = words;
    }

    @GetMapping
    String contents(Model model) {
        model.addAttribute("chapters", HelpChapter.values());
        return "help/contents";
    }

    @GetMapping("/{topic}")
    String topic(@PathVariable String topic, Model model) {
        var found = HelpTopic.ofCode(topic).orElseThrow(() -> new NotFound("topic of help", topic));
        model.addAttribute("topic", found);
        model.addAttribute("title", words.text("help.page", words.text("help." + found + ".title")));
        return "help/topic";
    }
}
